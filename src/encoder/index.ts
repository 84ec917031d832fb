export {
  DIMENSIONS,
  type Encoder,
  EncoderError,
  type Passage,
  type PassageVectors,
} from './encoder.ts';
export { MODEL } from './model.ts';
export { type Model, modelEncoder } from './model-encoder.ts';
export { ortModel, type Runtime } from './ort-model.ts';
export { remembering } from './remembering.ts';
export { cosine } from './vectors.ts';
export { type WordPieces, wordPieces } from './word-pieces.ts';
