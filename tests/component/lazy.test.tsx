import { describe, expect, it, vi } from 'vitest';
import { lazy } from '../../src/ui/components/lazy.tsx';
import { useStage } from './stage.tsx';

const stage = useStage();

describe('lazy', () => {
  it('keeps the place until the component is there, then draws it; and at once the next time', async () => {
    const importer = vi.fn(async () => (props: { name: string }) => <b>{props.name}</b>);
    const Part = lazy(importer);
    stage.render(<Part name="first" />);
    expect(stage.all('.loading')).toHaveLength(1);
    await vi.waitFor(() => expect(stage.text()).toBe('first'));
    stage.render(null);
    stage.render(<Part name="second" />);
    expect(stage.text()).toBe('second');
    expect(importer).toHaveBeenCalledOnce();
  });
});
