import { describe, expect, it, vi } from 'vitest';
import { mergeProps } from './mergeProps';

describe('merged props', () => {
  it('call both handlers of an event with it, the first one first', () => {
    const calls: string[] = [];
    const first = (event: string) => void calls.push(`first ${event}`);
    const second = (event: string) => void calls.push(`second ${event}`);
    mergeProps({ onFocus: first }, { onFocus: second }).onFocus('focus');
    expect(calls).toEqual(['first focus', 'second focus']);
  });

  it('call the second handler although the first throws, and report the error', () => {
    const second = vi.fn();
    const fail = () => {
      throw new Error('from the app');
    };
    expect(mergeProps({ onBlur: fail }, { onBlur: second }).onBlur).toThrow('from the app');
    expect(second).toHaveBeenCalledOnce();
  });

  it('join the classes, and merge the styles', () => {
    const { className, style } = mergeProps(
      { className: 'ours', style: { color: 'red', margin: 0 } },
      { className: 'theirs', style: { color: 'blue' } },
    );
    expect(className).toBe('ours theirs');
    expect(style).toEqual({ color: 'blue', margin: 0 });
  });

  it('keep the first value if the second is undefined, else take the second', () => {
    const { id, title } = mergeProps({ id: 'ours', title: 'ours' }, { id: undefined, title: 'theirs' });
    expect(id).toBe('ours');
    expect(title).toBe('theirs');
  });
});
