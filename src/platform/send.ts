import { browser } from './browser.ts';
import type { Answers, MessageName, Payload, Result } from './messages.ts';

/** Sends a message to the background. Never throws: what goes wrong is a value. */
export async function send<N extends MessageName>(
  name: N,
  payload: Payload<N>,
): Promise<Result<Answers[N]>> {
  try {
    const answer: Result<Answers[N]> | undefined = await browser.runtime.sendMessage({
      name,
      payload,
    });
    return answer ?? { ok: false, code: 'unreachable' };
  } catch {
    return { ok: false, code: 'unreachable' };
  }
}
