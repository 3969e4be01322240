/** A page has to name a language; without one, that of the desk. */
export const languageOfPage = (language = '') =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en'
