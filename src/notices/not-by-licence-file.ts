/** What the notices must say that no licence file beside a bundled module says. */

/**
 * The copyright notices of packages under the MIT licence that npm delivers without a licence file, from the licence
 * in their repository or, where that has none, from the author that the package names.
 */
export const MIT_COPYRIGHTS: Readonly<Record<string, string>> = {
  '@nodable/entities': 'Copyright (c) Amit Gupta (https://solothought.com)',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  'onnxruntime-web': 'Copyright (c) 2018 - present Microsoft Corporation',
  wxt: 'Copyright (c) 2023 Aaron',
};

/** Remarks on packages: what this build changes of them, as their licences ask, and what is in them of others. */
export const REMARKS: Readonly<Record<string, string>> = {
  '@mozilla/readability':
    'Changed when the extension is built: methods that it never needs are left out (src/article/lean-readability.ts).',
  'onnxruntime-web':
    'Changed when the extension is built: how the script finds its own address (wxt.config.ts). The WebAssembly file ' +
    'is unchanged; the notices of the libraries compiled into it are in ThirdPartyNotices.txt of that version at ' +
    'https://github.com/microsoft/onnxruntime.',
};

/** Code that the bundler writes into its output has no file: the beginning of its module's id, and whose it is. */
export const BUNDLERS_OWN: Readonly<Record<string, string>> = {
  '\0rolldown/': 'rolldown',
  '\0vite/': 'vite',
};

const FREQUENCIES = /[/\\]language[/\\]en[/\\]document-frequency\.ts$/;

/** Data of others. */
export const DATA = [
  {
    name: 'all-MiniLM-L6-v2',
    identifier: 'Apache-2.0',
    source: 'https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2',
    remark: 'Changed in form: its weights are written in 8 bits (assets/encoder/export.py).',
    licence: 'encoder/LICENSE',
    /** Copied, not bundled: it is in every build. */
    module: null,
  },
  {
    name: 'WordNet 3.1',
    identifier: 'WordNet-3.0',
    source: 'https://wordnet.princeton.edu',
    remark:
      'Changed: which words the list of common stems may have is taken from it, and nothing else.',
    licence: 'notices/WordNet.txt',
    module: FREQUENCIES,
  },
  {
    name: 'wordfreq 3.1.1',
    identifier: 'CC-BY-SA-4.0',
    source: 'https://pypi.org/project/wordfreq/3.1.1/',
    remark:
      'Changed: only stems, in steps of how many reports hold them. That list is under the same licence: ' +
      'src/language/en/document-frequency.ts.',
    licence: 'notices/wordfreq.txt',
    module: FREQUENCIES,
  },
] as const;
