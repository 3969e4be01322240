import { AppError } from '../core/app-error'

/** An `invalid` that belongs to one field. `message` goes on after its name: "must have at least 12 characters". */
export const refuseField = (field: string, name: string, message: string) =>
  new AppError('invalid', `The ${name} ${message}.`, { errors: [{ field, message }] })
