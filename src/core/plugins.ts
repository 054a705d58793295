import type { GuardName } from './guard/guards';
import type { Guide } from './guide';
import type { FlavourName } from './markdown/flavours';
import type { FieldType, Receipt, RenderedFile } from './model';

/** One front-matter key: its name, its type and the template that fills it (see template.ts). */
export interface FieldTemplate {
  /** `cover.image` stands in the map `cover`; `authors[].name` makes a list of maps of a list. */
  key: string;
  type: FieldType;
  template: string;
  /** Only in the files of articles that have something of the kind: template signs (`{{`, `{%`, `{#`), which engines run in code too. */
  when?: 'templates';
}

/** The language of the front matter. `properties`: Logseq's `key:: value`. */
export type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'properties';

/**
 * How the target writes a moment.
 * `iso`: `2022-02-21T09:24:18+08:00`. `spaced`: `2022-02-21 09:24:18 +0800`. `site`: on the site's own clock without an offset,
 * where its zone is known, else as `spaced`: the only spellings that Hexo reads as the same instant on every machine. `local`:
 * `2022-02-21T09:24:18`, the article's wall clock, or the vault's where its zone is known, for readers that know no offset.
 * `day`: `"2022-02-21"`, text.
 */
export type DateStyle = 'iso' | 'spaced' | 'site' | 'local' | 'day';

/** The keys that a theme reads where others read other ones. */
export interface Theme {
  id: string;
  /** The theme's own name, or the keys that it reads; not translated. */
  name: string;
  fields: FieldTemplate[];
}

/** Where pictures are kept that are saved with a file. */
export interface PictureFolder {
  /** Template of the folder; empty: the file's own. */
  folder: string;
  /** Template of what stands before a picture's name in the body; empty: the name alone. */
  address: string;
}

/** What the body of a file can be. */
export type BodyFormat = 'markdown' | 'html';

/** A blog engine's or vault's conventions, as data. A reader's own preset is the same type. */
export interface Preset {
  id: string;
  /** The product's own name; not translated. */
  name: string;
  /** The page of the product's documentation that the preset follows. */
  documentation: string;
  format: FrontMatterFormat;
  /** The other formats that the target reads. */
  otherFormats?: FrontMatterFormat[];
  dateStyle: DateStyle;
  /** The IANA time zone that the site is built for, where the reader has told it; absent or empty: not known. */
  siteTimeZone?: string;
  /** The target hides what is dated later than now: no later date is written. */
  hidesFuture?: true;
  /** What keeps the target from acting on the file's text, where escapes do not. */
  guard?: GuardName;
  /** What the target reads as Markdown. */
  flavour: FlavourName;
  /** What the body is written as; without it Markdown. `html`: the safe HTML of the article, one block a line. */
  body?: BodyFormat;
  /** In the order in which they are written; a field whose value is empty is left out. */
  fields: FieldTemplate[];
  /** Keys that the target obeys instead of keeping them: no page may fill them. */
  obeyedKeys: string[];
  /** Themes differ in the keys that they read for the lead picture. The first is the one whose keys stand in `fields`. */
  themes?: Theme[];
  /** What ends the excerpt in the body, where the target knows such a sign. */
  excerptSign?: string;
  /** Whether the sign stands after the first paragraph. */
  hasExcerptSign?: boolean;
  /** Template of the line below the body that names the source, parts between ` · `, the first of them the link; empty: none. */
  sourceLine: string;
  /** Template of the path, `/` between folders, without extension. A last `index` makes a folder of the file. */
  path: string;
  pictures: PictureFolder;
}

/** A setting of a destination, from which its form in the options page is drawn. */
export interface DestinationField {
  key: string;
  type: 'text' | 'boolean' | 'secret';
  default: string | boolean;
}

/** Values of a destination's fields. */
export type DestinationOptions = Record<string, string | boolean>;

/** The powers of any document: enough for a destination that runs in the popup. Each rejects with a ClipError. */
export interface PagePorts {
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
}

/** The powers of the background. Each rejects with a ClipError. */
export interface Ports extends PagePorts {
  /**
   * Saves text under a path through the browser's downloads. `saved` only when the browser has reported the file complete;
   * `path` is what was asked of the browser: the bare name where it takes no folders.
   */
  download(
    path: string,
    text: string,
    options: { folders: boolean },
  ): Promise<Pick<Receipt, 'state' | 'path'>>;
  /** Resolves when the clip's copy in the extension's own store is committed. */
  keep(file: RenderedFile): Promise<void>;
}

interface DestinationTraits {
  id: string;
  fields: DestinationField[];
  /** Optional permissions and origins to ask for, inside a click, before these options can work. */
  permissions(options: DestinationOptions): { permissions: string[]; origins: string[] };
}

/** A destination that needs no document; it goes on when the popup closes. */
export interface BackgroundDestination extends DestinationTraits {
  runsIn: 'background';
  /** @throws ClipError; never answers `saved` for a file that it has not seen arrive. */
  save(file: RenderedFile, options: DestinationOptions, ports: Ports): Promise<Receipt>;
}

/** A destination that works best in the document that the reader has clicked in; without one it runs in the background. */
export interface PageDestination extends DestinationTraits {
  runsIn: 'page';
  /** @throws ClipError; never answers `saved` for a file that it has not seen arrive. */
  save(file: RenderedFile, options: DestinationOptions, ports: PagePorts): Promise<Receipt>;
}

/** A place where a file can be saved. */
export type Destination = BackgroundDestination | PageDestination;

/** What is known of the pages of a site that general rules cannot find. A reader's own rule is the same type as a built-in one. */
export interface SiteRule extends Guide {
  /** Unique among all rules. */
  id: string;
  /** `example.org` also stands for its subdomains; of several rules that fit, the longest host wins. */
  hosts: string[];
  /** Kept, but not used. */
  isOff?: true;
}
