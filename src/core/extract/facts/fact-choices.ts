import type { FactName, Facts } from '../../model';
import type { Choices } from './choice';

/** What a page says of each fact, the best first. */
export type FactChoices = { [Name in FactName]: Choices<NonNullable<Facts[Name]>> };
