// Runs in a page: defuddle with its own Markdown, as plainly as its documentation says.
import Defuddle from 'defuddle/full';

globalThis.runPeer = () =>
  new Defuddle(document, { markdown: true, url: location.href, useAsync: false }).parse().content.length;
