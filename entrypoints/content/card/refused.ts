import type { Finding, Rewrite } from '../../../analyzers';
import type { Said } from './card';
import { copyWords } from './clipboard';
import { rewritten } from './preview';
import type { CardSession } from './session';
import { t } from './words';

/** What the card says of a rewrite that was refused: why, and the rewritten words to be pasted by hand. */
export function refused(
  session: CardSession,
  { before, finding, rewrite }: { before: string; finding: Finding; rewrite: Rewrite | undefined },
  say: (notice: Said) => void,
): void {
  const text = t(session.refusal ? `card_refused_${session.refusal}` : 'card_refused');
  if (!rewrite) {
    say({ text });
    return;
  }
  const { span, words } = rewritten(before, finding, rewrite);
  const copy = async (): Promise<void> => {
    const copied = await copyWords(words);
    if (copied && session.text() === before) session.select(span);
    say({ text: t(copied ? 'card_copied' : 'card_copy_failed', words) });
  };
  say({ text, copy: () => void copy() });
}
