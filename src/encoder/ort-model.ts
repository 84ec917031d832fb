import type { Env, InferenceSession, Tensor } from 'onnxruntime-web';
import { EncoderError } from './encoder.ts';
import type { Model } from './model-encoder.ts';

/** What is used of onnxruntime-web, of which each place loads a build of its own. */
export interface Runtime {
  readonly env: Env;
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: 'int32', data: Int32Array, dims: readonly number[]) => Tensor;
}

/**
 * The model as onnxruntime runs it.
 *
 * @param bytes assets/encoder/encoder.onnx
 * @throws EncoderError where they are no such model, or there is no memory for it
 */
export async function ortModel(
  { InferenceSession, Tensor }: Runtime,
  bytes: Uint8Array,
): Promise<Model & { release(): Promise<void> }> {
  const session = await InferenceSession.create(bytes, {
    executionProviders: ['wasm'],
    // The graph is written as it is to be run: looking for what could be fused takes 0.3 s and gains nothing.
    graphOptimizationLevel: 'disabled',
    // Sentences of another length each time: plans for the memory of one don't serve the next.
    enableMemPattern: false,
  }).catch((cause: unknown) => {
    throw new EncoderError('The model could not be loaded', { cause });
  });
  return {
    async run(ids, count) {
      const input = new Tensor('int32', ids, [count, ids.length / count]);
      const { last_hidden_state: states } = await session.run({ input_ids: input });
      if (!(states?.data instanceof Float32Array)) {
        throw new EncoderError('The model gave no states');
      }
      return states.data;
    },
    release: () => session.release(),
  };
}
