import { useState } from 'preact/hooks';
import { GrowingText } from '../ui/GrowingText';
import { usePage } from '../ui/page-context';
import { describeProblem } from './describe-problem';
import { Setting } from './Setting';

/** The template of the line that names the source. Kept while it is good; empty: no line. */
export function SourceLine({ first, onChange }: { first: string; onChange: (template: string) => void }) {
  const { t } = usePage();
  const [text, setText] = useState(first);
  const problem = describeProblem(t, text);
  const put = (typed: string): void => {
    setText(typed);
    if (describeProblem(t, typed) === null) onChange(typed);
  };
  return (
    <Setting label={t('source_line')} help={t('source_line_help')} problem={problem}>
      {({ id, describedBy }) => (
        <GrowingText
          id={id}
          value={text}
          isCode
          invalid={problem !== null}
          describedBy={describedBy}
          onInput={put}
          testId="source-line"
        />
      )}
    </Setting>
  );
}
