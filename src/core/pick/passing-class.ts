/** What an element is doing just now. */
const states = new Set(
  `active inactive current open opened closed loaded loading unloaded lazy lazyload lazyloaded lazyloading visible invisible hidden
  show shown hide selected unselected disabled enabled focus focused hover hovered expanded collapsed collapse checked ready done
  init initialized initialised fade in out animated animate sticky stuck unstuck fixed on off playing paused entered entering exited
  inview in-view in-viewport mounted hydrated rendered dirty touched untouched pristine processed seen unseen read unread pinned`.split(
    /\s+/,
  ),
);

/** A state at the end of a longer name: `menu-open`, `card--active`. */
const stateEnd =
  /[-_](?:active|inactive|current|open|opened|closed|loaded|loading|lazyloaded|visible|invisible|hidden|shown|selected|disabled|enabled|focused|expanded|collapsed|checked|ready|initialized|animated|stuck|playing|paused|entered|mounted|hydrated)$/;

/** How an element looks or is laid out, in one word. */
const looks = new Set(
  `flex grid block inline inline-block inline-flex table-cell contents container container-fluid wrapper row rows col cols column
  columns clearfix clear cf group relative absolute static left right center centre middle top bottom first last odd even alt big
  small large medium tiny wide narrow full half bold italic underline caps uppercase lowercase capitalize truncate antialiased rounded
  shadow border outline sr-only not-sr-only visually-hidden screen-reader-text no-js transition ring resize isolate grow shrink
  list-none list-unstyled list-inline img-fluid img-responsive wow`.split(/\s+/),
);

const looksBegin =
  /^-?(?:is|has|no|u|d|m[trblxyse]?|p[trblxyse]?|w|h|z|min-w|min-h|max-w|max-h|size|gap(?:-[xy])?|space-[xy]|col|cols|row|offset|order|bg|rounded|shadow|leading|tracking|opacity|cursor|transition|duration|ease|delay|animate|overflow(?:-[xy])?|object|inset|items|justify|self|place|basis|grow|shrink|float|pull|push|align|position|aos|sm|md|lg|xl|xs|xxl|tw)-/;
const looksWhole =
  /^(?:top|right|bottom|left)-(?:auto|full|px)$|^(?:text|font|content|border|flex|grid|list|whitespace|break|table|display|visible|hidden)-(?:xs|sm|base|md|lg|x{1,2}l|left|right|center|centre|start|end|between|around|evenly|justify|muted|primary|secondary|white|black|gr[ae]y|red|blue|green|bold|semibold|medium|normal|light|thin|italic|sans|serif|mono|uppercase|lowercase|capitalize|truncate|wrap|nowrap|row|col|column|grow|auto|none|inside|outside|disc|decimal|solid|dashed|words|all|block|inline|fixed|[trblxy])(?:-|$)/;
/** A width of the window at the end: `hidden-xs`. */
const widthEnd = /-(?:xs|sm|md|lg|xl|xxl)$/;

/** Whether a class says how its element looks or what state it is in: the next page need not have it at the same place. */
export function isPassingClass(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    states.has(lower) ||
    looks.has(lower) ||
    stateEnd.test(lower) ||
    looksBegin.test(lower) ||
    looksWhole.test(lower) ||
    widthEnd.test(lower)
  );
}
