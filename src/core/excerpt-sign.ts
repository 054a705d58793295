import { marks } from './markdown/marks';

/**
 * A body with a sign where its excerpt is marked to end, and guarded: what stands before the sign must need no guarding, else there
 * is none.
 */
export function signExcerpt(body: string, sign: string, guard: (body: string) => string): string {
  const [excerpt = '', rest] = body.split(`${marks.excerptEnd}\n\n`);
  if (rest === undefined || guard(excerpt) !== excerpt) return guard(excerpt + (rest ?? ''));
  return `${excerpt}${sign}\n\n${guard(rest)}`;
}
