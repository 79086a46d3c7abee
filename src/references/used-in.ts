/** How many topics are named after a point: on a site of 400, one that every topic rests on would fill the page. */
export const TOPICS_NAMED = 8;
