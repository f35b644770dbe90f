import { z } from 'zod';

/** An id: lower-case letters and digits in words joined by hyphens, as in `north-bay-base`. */
export const idSchema = z
  .string()
  .regex(
    /^[\p{Ll}\d]+(-[\p{Ll}\d]+)*$/u,
    'an id is lower-case words joined by hyphens, like "north-bay-base"',
  )
  .meta({ id: 'id', description: 'Lower-case words joined by hyphens, like north-bay-base.' });
