import { decodePercent } from '../decode-percent';
import { isPictureAddress } from '../extract/prepare/lazy-names';
import { isPlaceholder } from '../extract/prepare/placeholder';
import { readRegisteredHost } from '../extract/registered-host';
import { findFirst } from '../find-first';
import { resolveLink, resolvePicture } from './address';
import { hasText } from './tree';

const addressAttributes = ['src', 'data-src', 'data-lazy-src', 'data'];

/** Elements that show something from elsewhere. They become links, so that nothing is lost and nothing loads. */
const embeds: ReadonlySet<string> = new Set('iframe video audio embed object'.split(' '));

/** Whether an element shows something from elsewhere: one that HTML has for it, or one of a page's own that is empty but for an address. */
export function isEmbed(element: Element): boolean {
  const name = element.localName;
  if (name.includes('-')) return hasOwnAddress(element) && !hasText(element) && !holdsPicture(element);
  return embeds.has(name) && !(name === 'object' && hasText(element));
}

/** Whether an element is a picture: `img`, AMP's element for one, or one of a page's own with the address of a picture. */
export function isPictureElement(element: Element): boolean {
  const name = element.localName;
  if (name === 'img' || name === 'amp-img' || name === 'amp-anim') return true;
  return (
    name.includes('-') &&
    isPictureAddress(element.getAttribute('src') ?? '') &&
    !hasText(element) &&
    !holdsPicture(element)
  );
}

function hasOwnAddress(element: Element): boolean {
  return element.hasAttribute('src') || element.hasAttribute('data-src');
}

function holdsPicture(element: Element): boolean {
  return findFirst(element, 'img,iframe,video,audio') !== null;
}

/** The address of what an element embeds, absolute, or null when it has none that a link may have. */
export function embedAddress(element: Element, baseUrl: string | null): string | null {
  const places = [element, ...Array.from(element.querySelectorAll('source'))];
  for (const place of places) {
    for (const name of addressAttributes) {
      const address = resolveLink(place.getAttribute(name), baseUrl);
      if (address !== null)
        return element.localName === 'iframe' && isButton(address) ? null : unwrapAddress(address);
    }
  }
  return null;
}

/** Frames around what another site shows, which is named in their query. */
const wrapper = /\/(?:widgets\/media\.html|plugins\/(?:post|video)\.php)$/;

/** Paths of frames that are only buttons of networks. */
const button =
  /^(?:\/v[\d.]+)?\/plugins\/(?:like|like_box|share_button|follow|page|send)\.php$|^\/widgets\/(?:tweet|follow)_button\b|\/_\/\+1\//;

function isButton(address: string): boolean {
  return button.test(new URL(address).pathname);
}

/** Addresses that are made for frames: of what a reader opens they have one part more. */
const wordPress = /^([^?#]+\/)embed\/#\?secret=\w+$/;
const vimeo = /^(https?:\/\/)player\.(vimeo\.com)\/video(?=\/\d+$)/;
const others = /^(https?:\/\/(?:\w+\.)?(?:dailymotion|spotify)\.com)\/embed(?=\/)/;
const map =
  /^(https?:\/\/(?:www|maps)\.google\.[\w.]+\/maps\/)embed\/v1\/(?:place|search)\?(?:.*&)?q=([^&#]+).*$/;
const youTube =
  /^(https?:\/\/(?:\w+\.)?youtube)(?:-nocookie)?(\.com\/)embed\/(?!videoseries|live_stream)([\w-]{11})(?:[?#].*)?$/;

/** The page that such a frame is told to show: a player that is given an address of its own interface says nothing for readers. */
function unwrapAddress(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const inner = wrapper.test(pathname) ? (searchParams.get('url') ?? searchParams.get('href') ?? '') : '';
  const shown = /^https?:\/\//.test(inner) ? (resolveLink(inner, null) ?? address) : address;
  // Where a film begins, and the list that it is one of.
  const rest = shown.match(/[?&](?:start|list)=[\w-]+/g)?.join('') ?? '';
  return (
    shown
      .replace(youTube, `$1$2watch?v=$3${rest.replace('?', '&').replace('&start', '&t')}`)
      .replace(wordPress, '$1')
      .replace(vimeo, '$1$2')
      .replace(others, '$1')
      // Without the key, which only the page may use.
      .replace(map, '$1search/?api=1&query=$2')
  );
}

/** The file of a film or sound, whose name says more than the host does. */
const mediaFile = /\/([^/]{1,100}\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|oga|opus|wav|flac))$/i;

/** Platforms whose names their hosts tell in lower case. */
const platforms =
  'OpenStreetMap YouTube Vimeo Dailymotion Spotify SoundCloud TikTok Instagram Facebook Twitter'.split(' ');

/** What hosts are called before the name of who they belong to. */
const served = /^(?:(?:www|embed|player|widgets?|video|media|open|cdn)\d?\.)+(?=[^.]+\.[^.])/;

/** What to call an embed: its title, else the name of its file, what it is, the platform, or the host that serves it. */
export function embedTitle(element: Element, address: string): string {
  const title = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  const folded = title.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (folded !== '') return folded;
  const { host, pathname } = new URL(address);
  const platform = platforms.find((name) => `.${host}`.includes(`.${name.toLowerCase()}.`));
  const file = mediaFile.exec(pathname)?.[1] ?? '';
  const kind = /^(?:video|audio)$/.test(element.localName) || file !== '' ? kindOf(element, file) : '';
  const maps = /\.google\.[\w.]+\/maps\//.test(`.${host}${pathname}`) ? 'Google Maps' : '';
  return readFileName(file) || platform || maps || kind || ownHost(host, address) || address;
}

/** A host without what stands before the name of who it belongs to. */
function ownHost(host: string, address: string): string {
  const own = host.replace(served, '');
  const registered = readRegisteredHost(address);
  return own.length < registered.length ? registered : own;
}

function kindOf({ localName }: Element, file: string): string {
  return localName === 'audio' || /\.(?:mp3|m4a|og[ag]|opus|wav|flac)$/i.test(file) ? 'Audio' : 'Video';
}

/** A file's name as it was given; empty where a machine gave it. */
function readFileName(name: string): string {
  if (/^(?:[\da-f_-]{12,}|\d{6,})\./i.test(name)) return '';
  return decodePercent(name).replace(/\s+/g, ' ').trim();
}

const posterAttributes = ['poster', 'data-poster', 'data-thumbnail', 'data-thumb'];
const posterMark = 'poster';

/** Marks films whose page names a picture for them. A page's preparation knows which of its pictures are real. */
export function markPosters(root: Element, baseUrl: string): void {
  for (const film of Array.from(root.querySelectorAll('video,iframe'))) {
    const named = posterAttributes.map((name) => resolvePicture(film.getAttribute(name), baseUrl));
    const address = named.find((each) => each !== null);
    if (address === undefined || address === null || isPlaceholder(address)) continue;
    film.setAttribute('poster', address);
    film.setAttribute('type', posterMark);
  }
}

/** The address of the picture that stands for an embed, or null. */
export function embedPicture(element: Element, baseUrl: string | null): string | null {
  if (element.getAttribute('type') !== posterMark) return null;
  return resolvePicture(element.getAttribute('poster'), baseUrl);
}
