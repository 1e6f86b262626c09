import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isDocsUrl, testDocument } from '../ui/docs';
import { t } from '../ui/words';

/** What the self-test says of all open documents, as text for a bug report: never their words, titles or addresses. */
async function testAll(): Promise<string | undefined> {
  const tabs = await browser.tabs.query({ url: 'https://docs.google.com/*' });
  const reports: string[] = [];
  for (const { id, url } of tabs) {
    const found = id !== undefined && url && isDocsUrl(url) ? await testDocument(id) : undefined;
    if (found) reports.push([t('options_docs_document', reports.length + 1), found.state, ...found.lines].join('\n'));
  }
  if (reports.length === 0) return undefined;
  return [`Starline ${browser.runtime.getManifest().version}, ${navigator.userAgent}`, ...reports].join('\n\n');
}

/** Tests how the open documents of Google Docs are read. */
export function Docs() {
  const [result, setResult] = useState<{ text: string | undefined }>();
  const [copied, setCopied] = useState(false);
  const run = async (): Promise<void> => {
    setCopied(false);
    setResult({ text: await testAll() });
  };
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const text = result?.text;
  return (
    <section>
      <h2>{t('options_docs')}</h2>
      <p>{t('options_docs_about')}</p>
      <button type="button" onClick={() => void run()}>
        {t('options_docs_run')}
      </button>
      {result && <pre role="status">{text ?? t('options_docs_none')}</pre>}
      {text && (
        <button type="button" onClick={() => void copy(text)}>
          {t(copied ? 'options_docs_copied' : 'options_docs_copy')}
        </button>
      )}
    </section>
  );
}
