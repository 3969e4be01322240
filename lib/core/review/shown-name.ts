/** The name of a person as it is read: of somebody outside the house with a sign that it comes from a file. */
export const shownName = ({ name, outside }: { readonly name: string; readonly outside?: true }): string =>
  outside ? `${name} (file)` : name
