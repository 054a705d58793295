import { useMemo } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Picture } from './Picture';
import { readInline } from './read-inline';
import { safeLink } from './safe-link';
import type { Inline } from './tree';

/** A paragraph's text, read when it is first drawn. */
export function Lines({ text }: { text: string }) {
  const inlines = useMemo(() => readInline(text), [text]);
  return <>{inlines.map(drawInline)}</>;
}

function drawInline(inline: Inline, index: number): ComponentChildren {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code key={index}>{inline.text}</code>;
    case 'math':
      return (
        <code key={index} class="formula">
          {inline.text}
        </code>
      );
    case 'break':
      return <br key={index} />;
    case 'note':
      return <sup key={index}>[{inline.label}]</sup>;
    case 'picture':
      return <Picture key={index} url={inline.url} alt={inline.alt} />;
    case 'link':
      return <Link key={index} inline={inline} />;
    case 'element':
      return <inline.tag key={index}>{inline.children.map(drawInline)}</inline.tag>;
  }
}

/** Opens beside the page, which learns nothing of the reader; an address that may not be opened leaves its text. */
function Link({ inline }: { inline: Inline & { kind: 'link' } }) {
  const address = safeLink(inline.url);
  const children = inline.children.map(drawInline);
  if (address === null) return <>{children}</>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={inline.title === '' ? address : inline.title}
    >
      {children}
    </a>
  );
}
