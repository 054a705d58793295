import type { Guide, ReadRequest } from '../../core/model';
import type { Messages } from '../../platform/translator';

/** What the background hands to the overlay. */
export interface PickOrder {
  /** The draft that is corrected. */
  draft: string;
  /** How its page is read, without the correction. */
  request: ReadRequest;
  /** What was corrected before. */
  correction: Guide;
  messages: Messages;
  /** BCP 47 tag of the messages. */
  language: string;
}
