/** How the spoken log's predictions for one story agree with what Orca said. */
export interface Agreement {
  /** Announcements that the log predicted and Orca spoke. */
  readonly agreed: readonly string[];
  /** Spoken by Orca, but not predicted. */
  readonly missed: readonly string[];
  /** Spoken by Orca more often than predicted, as what describes a control that had the focus. Not an announcement. */
  readonly described: readonly string[];
  /** Predicted, but not spoken. */
  readonly invented: readonly string[];
  /** Predicted and spoken, but not in the order of the others. */
  readonly outOfOrder: readonly string[];
}

export interface Heard {
  readonly predicted: readonly string[];
  /** Orca's announcements in order: no names of controls. */
  readonly spoken: readonly string[];
  /** Descriptions and error messages that a focused control ever had. Orca says them with the control. */
  readonly descriptions: readonly string[];
}

/** Compares two lists of texts, each text as often as it occurs. */
export function compareAnnouncements({ predicted, spoken, descriptions }: Heard): Agreement {
  const surplus = without(spoken, predicted);
  const described = surplus.filter((text) => descriptions.includes(text));
  const missed = without(surplus, described);
  const invented = without(predicted, spoken);
  const both = without(predicted, invented);
  const agreed = longestCommon(both, without(spoken, surplus));
  return { agreed, missed, described, invented, outOfOrder: without(both, agreed) };
}

/** The texts of a list, less one for each text of another. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The longest list that both hold in order. Stories have few announcements, so it is searched for directly. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly string[] {
  let row: (readonly string[])[] = other.map(() => []);
  for (const text of one) {
    const next: (readonly string[])[] = [];
    other.forEach((candidate, at) => {
      const kept = longer(row[at] ?? [], next[at - 1] ?? []);
      next.push(candidate === text ? longer([...(row[at - 1] ?? []), text], kept) : kept);
    });
    row = next;
  }
  return row.at(-1) ?? [];
}

function longer(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.length >= other.length ? one : other;
}
