import type { FlavourName } from './markdown/flavours';
import type { FieldType, Receipt, RenderedFile } from './model';

/** One front-matter key: its name, its type and the template that fills it (see template.ts). */
export interface FieldTemplate {
  key: string;
  type: FieldType;
  template: string;
}

/**
 * How the target writes a moment.
 * `iso`: `2022-02-21T09:24:18+08:00`; `spaced`: `2022-02-21 09:24:18 +0800`, the only spelling that Hexo reads as the same
 * instant on every machine; `local`: `2022-02-21T09:24:18`, the article's wall clock, for readers that know no offset (Obsidian).
 */
export type DateStyle = 'iso' | 'spaced' | 'local';

/** What the body of a file can be. */
export type BodyFormat = 'markdown' | 'html';

/** A blog engine's or vault's conventions, as data. A reader's own preset is the same type. */
export interface Preset {
  id: string;
  /** The product's own name; not translated. */
  name: string;
  /** The page of the product's documentation that the preset follows. */
  documentation: string;
  dateStyle: DateStyle;
  /** What the target reads as Markdown. */
  flavour: FlavourName;
  /** What the body is written as; without it Markdown. `html`: the safe HTML of the article, one block a line. */
  body?: BodyFormat;
  /** In the order in which they are written; a field whose value is empty is left out. */
  fields: FieldTemplate[];
  /** Template of the path, `/` between folders, without extension. */
  path: string;
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
