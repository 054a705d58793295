import type TurndownService from 'turndown';
import { marks } from '../marks';

/** Two spaces in a paragraph, `<br>` where a line must not end; which one, the block decides. */
export const lineBreak: TurndownService.Rule = { filter: 'br', replacement: () => marks.lineBreak };
