import type { Plugin } from 'vitest/config';

const comment = '\n//# sourceMappingURL=data:';

/**
 * Leaves the source maps out of the modules that a page loads. The page of each worker would get them again, and they are 21 of its
 * 29 MB (Storybook, 3 December 2026). Vitest reads its own copy, so a failing test still names the line of its source.
 */
export const noSourceMaps: Plugin = {
  name: 'payaloud:no-source-maps',
  configureServer({ middlewares }) {
    middlewares.use((_request, response, next) => {
      const end = response.end.bind(response) as (...sent: readonly unknown[]) => typeof response;
      response.end = (body?: unknown, ...rest: readonly unknown[]) => end(withoutMap(body), ...rest);
      next();
    });
  },
};

function withoutMap(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  const at = body.lastIndexOf(comment);
  return at < 0 ? body : body.slice(0, at);
}
