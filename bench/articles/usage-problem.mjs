/** What the person who called can mend: its message is all that is shown. */
export class UsageProblem extends Error {
  name = 'UsageProblem';
}
