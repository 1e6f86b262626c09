import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openGoogleDocs } from './content/adapters/google-docs';
import { docsPart } from './content/docs-part';

/** The support for Google Docs, brought by the worker into the documents there, which other pages do not pay for. */
export default defineUnlistedScript(() => docsPart.handOver(openGoogleDocs));
