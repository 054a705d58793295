import { embedAddress } from '../embed-address';
import { inside, type PageBlocks, type PagePicture } from '../blocks/page-blocks';
import { foreignName } from '../foreign-name';
import { isPictureAddress } from '../prepare/lazy-names';
import { statedSides } from '../stated-sides';
import { addressOf, type ShownParts } from './shown-parts';

const foreignTags = /^(?:nav|footer|form|dialog|table)$/;
const wholePage = /^(?:body|main|article)$/;
/** The poster of a film is none of the article's pictures, but at its headline. */
const playerName =
  /(?:^|[\s_-])(?:video\w*|player\w*|audio\w*|podcast\w*|poster|thumbs?|thumbnails?)(?:$|[\s_-])/i;
/** Pixels of the smaller side of what is no sign. */
const smallest = 150;

/** Answers what stands between texts that stay, on one page: names of boxes are read once. */
export class AmongTexts {
  readonly #page: PageBlocks;
  readonly #shown: ShownParts;
  /** Of boxes that were asked for: bit 1: foreign, bit 2: of a player. */
  readonly #named = new Map<number, number>();

  constructor(page: PageBlocks, shown: ShownParts) {
    this.#page = page;
    this.#shown = shown;
  }

  /** Whether a picture or frame between texts that stay is the article's. */
  holds(picture: PagePicture): boolean {
    if (!this.mayBe(picture)) return false;
    const outer = this.#shown.boxesAround(picture).at(-1);
    return outer === undefined || this.#shown.lettersBeside(outer) === 0;
  }

  /** Whether a picture or frame may be an article's, by itself and its own boxes. */
  mayBe(picture: PagePicture): boolean {
    const address = addressOf(picture.element);
    const isFrame = picture.element.localName !== 'img';
    if (address === '' || (isFrame ? !embedAddress.test(address) : !isShownForItself(picture))) return false;
    if (leadsElsewhere(picture) || this.isForeign(picture)) return false;
    return isFrame || !this.#shown.boxesAround(picture).some((at) => (this.#namesOf(at) & 2) !== 0);
  }

  /** Whether a picture, or a box around it that holds no text of the article, is named after what stands beside articles. */
  isForeign(picture: PagePicture): boolean {
    if (foreignName.test(picture.element.getAttribute('class') ?? '')) return true;
    return this.#shown.boxesAround(picture).some((at) => (this.#namesOf(at) & 1) !== 0);
  }

  #namesOf(at: number): number {
    const known = this.#named.get(at);
    if (known !== undefined) return known;
    const { tag = '', className = '', id = '' } = this.#page.boxes[at] ?? {};
    const names = wholePage.test(tag) ? '' : `${className} ${id}`;
    const isForeign = foreignTags.test(tag) || foreignName.test(names);
    const bits = Number(isForeign) | (Number(playerName.test(`${className} ${id}`)) << 1);
    this.#named.set(at, bits);
    return bits;
  }
}

function isShownForItself(picture: PagePicture): boolean {
  const size = sizeOf(picture);
  return size === null ? (picture.inside & inside.figure) !== 0 : size >= smallest;
}

/** The smaller of the sides that the page states, in pixels; `null`: it states none. */
export function sizeOf({ element }: PagePicture): number | null {
  const stated = statedSides(element).filter((side) => side > 0);
  return stated.length > 0 ? Math.min(...stated) : null;
}

/** A page of a common system that shows nothing but the larger picture. */
const largerView = /[?&]eID=tx_cms_showpic&/;

/** Whether a picture is a link to something else than its file, a view of it, or a place in the page. */
export function leadsElsewhere({ target }: Pick<PagePicture, 'target'>): boolean {
  return target !== '' && !target.startsWith('#') && !isPictureAddress(target) && !largerView.test(target);
}
