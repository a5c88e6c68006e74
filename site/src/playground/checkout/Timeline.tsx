import { kinds, textOf, type BenchEntry } from './entries';

/** Everything in order. It is not a live region, because the checkout speaks for itself. */
export function Timeline({ entries }: { readonly entries: readonly BenchEntry[] }) {
  return (
    <section className="playground-part" aria-labelledby="checkout-timeline">
      <h2 id="checkout-timeline">Timeline</h2>
      {entries.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Second</th>
              <th scope="col">Kind</th>
              <th scope="col">What happened</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id} data-kind={entry.kind}>
                <td>{(entry.at / 1000).toFixed(1)}</td>
                <td>{kinds[entry.kind]}</td>
                <td>{textOf(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
