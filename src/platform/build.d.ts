/** Set by the build: whether the background has a document of its own (Firefox's event page has, Chromium's worker has not). */
declare const HAS_BACKGROUND_DOCUMENT: boolean;
