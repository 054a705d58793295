import { ClipError } from '../core/model';

/** Whatever was thrown, as an error that has a text for the reader. */
export function asClipError(error: unknown): ClipError {
  if (error instanceof ClipError) return error;
  return new ClipError('unexpected', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}
