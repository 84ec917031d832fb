/** Name and version of the model; changes with assets/encoder/encoder.onnx and vocab.txt: a test holds their hashes against it. */
export const MODEL = 'all-MiniLM-L6-v2/1';
