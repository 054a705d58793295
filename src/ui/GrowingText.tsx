import { useLayoutEffect, useRef } from 'preact/hooks';

interface GrowingTextProps {
  id: string;
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  invalid?: boolean;
  describedBy?: string;
  /** Code-like text: fixed-width, no spelling check. */
  isCode?: boolean;
  testId?: string;
}

/** One line of text that wraps and grows instead of hiding its end. Line breaks become spaces. */
export function GrowingText(props: GrowingTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // Browsers that know `field-sizing: content` need no help.
    const element = area.current;
    if (element === null || CSS.supports('field-sizing', 'content')) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [props.value]);
  return (
    <textarea
      id={props.id}
      ref={area}
      rows={1}
      dir="auto"
      class={props.isCode === true ? 'growing code' : 'growing'}
      spellcheck={props.isCode !== true}
      autocomplete="off"
      value={props.value}
      aria-invalid={props.invalid === true}
      aria-describedby={props.describedBy}
      data-testid={props.testId}
      onInput={(event) => props.onInput(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      onBlur={props.onBlur}
      onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && event.preventDefault()}
    />
  );
}
