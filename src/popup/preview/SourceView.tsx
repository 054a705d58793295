import { useMemo } from 'preact/hooks';
import type { DraftView } from '../../platform/protocol';
import { cutText } from './cut-text';

/** The whole file as it will be written. Only what is in view is laid out. */
export function SourceView({ file }: { file: Pick<DraftView['file'], 'frontMatter' | 'body' | 'foot'> }) {
  const body = useMemo(() => cutText(file.body + file.foot), [file.body, file.foot]);
  return (
    <div class="source" dir="auto" data-testid="source">
      <pre class="piece front-matter">{file.frontMatter}</pre>
      {body.map((piece, index) => (
        <pre class="piece" key={index}>
          {piece}
        </pre>
      ))}
    </div>
  );
}
