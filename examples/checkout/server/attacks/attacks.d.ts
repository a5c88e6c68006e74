export interface Attack {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export const attacks: readonly Attack[];

export function runAttack(
  attack: Attack,
  request: (
    method: string,
    path: string,
    text: string | undefined,
    headers: Readonly<Record<string, string>>,
  ) => Promise<Response>,
): Promise<string>;
