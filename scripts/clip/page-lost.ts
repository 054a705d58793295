import { ClipError } from '../../src/core/model';

/** A page was lost through no fault of its own: the browser died, its tab crashed, or it moved on. Worth one more try. */
export class PageLost extends ClipError {}
