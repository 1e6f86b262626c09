import type { Finding, Guidance, Rewrite } from '../../../analyzers';
import { type Piece, preview } from './preview';
import { ENGLISH, t } from './words';

export interface CardActions {
  apply(rewrite: Rewrite): void;
  applyAll(): void;
  ignoreHere(): void;
  /** False where the phrase is too long to be remembered. */
  ignorePhrase: (() => void) | false;
  ruleOff(): void;
  step(by: 1 | -1): void;
  close(): void;
}

interface Props {
  finding: Finding;
  guidance: Guidance | undefined;
  text: string;
  /** Place of the finding among all, from 1. */
  index: number;
  count: number;
  /** How many findings "fix all" would settle; 0 where it is not offered. */
  fixable: number;
  actions: CardActions;
}

/**
 * What is wrong, what to do about it, why it costs, and what an interviewer would ask. A header or a footer would count
 * as one more landmark of the page around it.
 */
export function Card({ finding, guidance, text, index, count, fixable, actions }: Props) {
  return (
    <section class="card" role="dialog" aria-label={guidance?.title ?? finding.message} data-family={finding.family}>
      <div class="head">
        <span class="mark" aria-hidden="true" />
        <h1 {...ENGLISH}>{guidance?.title}</h1>
        {count > 1 && (
          <div class="steps">
            <button type="button" class="icon" aria-label={t('card_previous')} onClick={() => actions.step(-1)}>
              ‹
            </button>
            <span>{t('card_position', String(index), String(count))}</span>
            <button type="button" class="icon" aria-label={t('card_next')} onClick={() => actions.step(1)}>
              ›
            </button>
          </div>
        )}
        <button type="button" class="icon" aria-label={t('card_close')} onClick={actions.close}>
          ×
        </button>
      </div>
      <p class="message" {...ENGLISH}>
        {finding.message}
      </p>
      {finding.rewrites.length > 0 && (
        <div class="rewrites">
          {finding.rewrites.map((rewrite) => (
            <button type="button" key={rewrite.label} class="rewrite" onClick={() => actions.apply(rewrite)}>
              <small {...ENGLISH}>{rewrite.label}</small>
              <Result pieces={preview(text, rewrite)} />
            </button>
          ))}
          {fixable > 0 && (
            <button type="button" class="all" onClick={actions.applyAll}>
              {t('card_fix_all', String(fixable))}
            </button>
          )}
        </div>
      )}
      {guidance && (
        <p class="why" {...ENGLISH}>
          {guidance.why}
        </p>
      )}
      {guidance && (
        <p class="question">
          <span>{t('card_question')}</span> <q {...ENGLISH}>{guidance.question}</q>
        </p>
      )}
      <div class="choices">
        <button type="button" onClick={actions.ignoreHere}>
          {t('card_ignore_here')}
        </button>
        {actions.ignorePhrase && (
          <button type="button" onClick={actions.ignorePhrase}>
            {t('card_ignore_phrase')}
          </button>
        )}
        <button type="button" onClick={actions.ruleOff}>
          {t('card_rule_off')}
        </button>
      </div>
    </section>
  );
}

const TAGS = { kept: 'span', out: 'del', in: 'ins', blank: 'mark' } as const;

function Result({ pieces }: { pieces: Piece[] }) {
  return (
    <span class="result" dir="auto">
      {pieces.map(({ kind, text }) => {
        const Tag = TAGS[kind];
        return <Tag>{text}</Tag>;
      })}
    </span>
  );
}

/** One line of the card, with what can be done about it. */
export interface Said {
  text: string;
  undo?: () => void;
  copy?: () => void;
}

/** One line after a choice, with its undo. */
export function Notice({ text, undo, copy, close }: Said & { close(): void }) {
  return (
    <section class="card notice" role="dialog" aria-label={text}>
      <p>{text}</p>
      {undo && (
        <button type="button" onClick={undo}>
          {t('card_undo')}
        </button>
      )}
      {copy && (
        <button type="button" onClick={copy}>
          {t('card_copy')}
        </button>
      )}
      <button type="button" class="icon" aria-label={t('card_close')} onClick={close}>
        ×
      </button>
    </section>
  );
}
