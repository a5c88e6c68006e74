import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // The file that a page is made from, by its path in the repository.
    schema: docsSchema({ extend: z.object({ source: z.string().optional() }) }),
  }),
};
