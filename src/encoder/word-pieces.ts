import { Tokenizer } from '@huggingface/tokenizers';
import { EncoderError } from './encoder.ts';

/** Cuts a text into pieces of words and gives each its number, as the model was trained with. */
export interface WordPieces {
  /** Stands before every sentence. */
  readonly first: number;
  /** Stands behind it. */
  readonly last: number;
  /** Stands for what can't be made of known pieces. */
  readonly unknown: number;
  piecesOf(text: string): number[];
}

/** BERT's own: no word of more characters is looked for. */
const MAX_WORD_LENGTH = 100;

/**
 * WordPiece as BERT's uncased models have it: lower case, no accents, marks and Chinese characters apart, then the
 * longest known pieces from the left. The names of special pieces ("[SEP]") are text like any other, wherever a page
 * has them.
 *
 * @param vocabulary a piece a line, its number the line's
 * @throws EncoderError where that isn't a vocabulary
 */
export function wordPieces(vocabulary: string): WordPieces {
  const lines = vocabulary.trimEnd().split(/\r?\n/);
  const vocab = Object.fromEntries(lines.map((piece, number) => [piece, number]));
  const special = (piece: string): number => {
    const number = vocab[piece];
    if (number === undefined) throw new EncoderError(`The vocabulary lacks ${piece}`);
    return number;
  };
  const tokenizer = new Tokenizer(
    {
      version: '1.0',
      added_tokens: [],
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true,
      },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: null,
      decoder: null,
      model: {
        type: 'WordPiece',
        vocab,
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: MAX_WORD_LENGTH,
      },
    },
    {},
  );
  return {
    first: special('[CLS]'),
    last: special('[SEP]'),
    unknown: special('[UNK]'),
    piecesOf: (text) => tokenizer.encode(text, { add_special_tokens: false }).ids,
  };
}
