import { type AnalysedReport, passagesOf, type ReportVectors } from '../compare/index.ts';
import { type Encoder, EncoderError } from '../encoder/index.ts';
import { nodeEncoder } from './encoder.ts';

let encoder: Encoder | null = null;

/**
 * What the encoder makes of two reports; null where it can't be loaded, which is said on standard error once, and the
 * evidence alone decides.
 */
export async function vectorsOf(
  a: AnalysedReport,
  b: AnalysedReport,
): Promise<ReportVectors | null> {
  encoder ??= nodeEncoder();
  const [inA, inB] = [passagesOf(a), passagesOf(b)];
  try {
    const vectors = await encoder.encode([...inA, ...inB]);
    return { a: vectors.slice(0, inA.length), b: vectors.slice(inA.length) };
  } catch (error) {
    if (!(error instanceof EncoderError)) throw error;
    warnOnce(error);
    return null;
  }
}

let warned = false;

function warnOnce(error: EncoderError): void {
  if (!warned) console.error(`compared without the encoder: ${error.message}`);
  warned = true;
}
