/**
 * The numbers that search is tuned by. Measure a change with `npm run bench -- --quick` (golden queries) before it is
 * committed, and with `--quick --held-out` that it is not fitted to the golden ones.
 *
 * Three units are used. A WEIGHT says how much a word tells: the natural logarithm of 1 + topics / topics with the word,
 * so about 2.3 for a word of one topic in nine and 1.1 for one of half of them; above half it is a stop word. A QUALITY (0–1) says how well a typed word fits a
 * known one. A COVERAGE (0–1) says which share of the weight of a query, or of an expression, is accounted for.
 *
 * Each has a tag `@range least most unit`: outside of that range it would not mean what it says. `npm run bench -- --weights`
 * tells what halving and doubling each does, `-- --fit` looks for better values of those that rank; see bench/README.md.
 */

// Weights of words

/** Weight of a word of one topic only, whatever the number of topics. @range 1.5 3.5 weight */
export const RARE_WORD_WEIGHT = 2.3;
/**
 * Weight of a typed word that no topic has. Below that of a rare word, since unknown words tell nothing about a topic.
 * @range 0.3 2 weight
 */
export const UNKNOWN_WORD_WEIGHT = 0.95;
/**
 * Weight of an out-of-scope word (`charger`) in the weight of the query. It lowers the coverage of every topic.
 * @range 1 4 weight
 */
export const OUT_OF_SCOPE_WEIGHT = 2.1;
/** Weight of a word that stands in most topics (`customer`). @range 0.05 0.6 weight */
export const STOP_WORD_WEIGHT = 0.2;
/** Typed words that are read, from the first. Bounds the time that one key takes. @range 8 32 words */
export const MAX_QUERY_WORDS = 16;

// Qualities of matches

/** The word itself. @range 1 1 quality */
export const EXACT_QUALITY = 1;
/**
 * Another form with the same stem: `shouting` for `shouted`. Factor on the quality of the word itself.
 * @range 0.7 1 factor
 */
export const SAME_STEM_FACTOR = 0.95;
/**
 * A Thai word of up to three letters in a query that fell into pieces, some of which are words by accident.
 * @range 0.2 1 quality
 */
export const FRAGMENT_QUALITY = 0.6;
/** The last word, which may be unfinished, begins a known word: `pist` for `pistol`. @range 0.5 1 quality */
export const UNFINISHED_QUALITY = 0.95;
/** The same of three letters, with which too many words begin: `bra` for `brann` (fire). @range 0.3 0.95 quality */
export const UNFINISHED_SHORT_QUALITY = 0.7;
/** The same where the letters so far are a word themselves: `call` for `caller`. @range 0.1 0.8 quality */
export const UNFINISHED_KNOWN_QUALITY = 0.4;
/** A word before the last one begins a known word. @range 0.1 0.8 quality */
export const BEGINNING_QUALITY = 0.5;
/** One edit in a word of six letters or more, first letter kept: `pistal` for `pistol`. @range 0.5 0.95 quality */
export const ONE_EDIT_QUALITY = 0.85;
/** One edit in a shorter word, which may well be another word: `spat` for `spa`. @range 0.4 0.9 quality */
export const ONE_EDIT_SHORT_QUALITY = 0.8;
/** Two edits, or a wrong first letter. @range 0.3 0.9 quality */
export const TWO_EDITS_QUALITY = 0.65;
/** A part of a compound, or a compound that ends in the word: `knivangrep` for `kniv`. @range 0.2 0.9 quality */
export const COMPOUND_QUALITY = 0.5;
/** A form whose ending is not in the list: the words share a beginning. @range 0.2 0.8 quality */
export const SHARED_BEGINNING_QUALITY = 0.5;
/** Letters that both words share before they are taken for forms of one word: more than this, … @range 3 6 letters */
export const SHARED_BEGINNING_LETTERS = 4;
/** … and this share of the longer one. @range 0.5 0.9 share */
export const SHARED_BEGINNING_SHARE = 0.7;
/** Least quality at which a typed word takes part in an exclusion phrase (`phone charger`). @range 0.5 1 quality */
export const MIN_EXCLUSION_QUALITY = 0.8;

// Scores of topics

/** Factor for the second and further topics that an expression leads to. @range 0.1 0.8 factor */
export const SECONDARY_TOPIC_FACTOR = 0.3;
/** Exponent on the coverage of an expression: half an expression counts 0.55, not 0.5. @range 0.5 2 exponent */
export const COVERAGE_EXPONENT = 0.85;
/** Coverage from which on an expression supports a topic beside the best one. @range 0.2 0.8 coverage */
export const MIN_SUPPORT_COVERAGE = 0.4;
/**
 * How much it counts that the words of a query are words of a topic more than of any (association.ts): what all words give is multiplied by
 * e ^ (this × the sum of their logarithms). @range 0 0.6 factor
 */
export const ASSOCIATION_FACTOR = 0.17;
/**
 * Expressions with any word that each topic is taken to have beside its own, where a topic has a mean number of them: few prove little,
 * on the same scale for nine topics and for four hundred. @range 0.1 3 expressions
 */
export const ASSOCIATION_SMOOTHING = 0.7;
/**
 * Words that tell something from which on it counts in full, of fewer in proportion: `understand` alone, with `the customer`, is in many
 * questions of those who do not understand somebody's language. @range 1 8 words
 */
export const FULL_ASSOCIATION_WORDS = 4;
/**
 * How much it counts, beside that, that few other rows have a word at all: the sum of ln(all expressions that have it / those of other rows).
 * @range 0 4 factor
 */
export const EXCLUSIVE_FACTOR = 1.5;
/** The same of two words one after the other, as in `card declined`. @range 0 4 factor */
export const EXCLUSIVE_PAIR_FACTOR = 2;
/** Expressions with the word that other rows are taken to have beside their own. @range 0.05 2 expressions */
export const EXCLUSIVE_SMOOTHING = 0.2;
/** Letters of the pieces of words that count beside the words (grams.ts), … @range 3 7 letters */
export const GRAM_LETTERS = 5;
/** … and how much each does. @range 0 0.5 factor */
export const GRAM_FACTOR = 0.25;
/** Words of a query from which on association counts. @range 2 5 words */
export const LEAST_ASSOCIATED_WORDS = 3;
/** Expressions that a question counts as: people type whole questions, and expressions are lists of words. @range 1 8 expressions */
export const QUESTION_WEIGHT = 4;
/** Quality from which on a typed word counts as one of a question. @range 0.5 1 quality */
export const MIN_ASKED_QUALITY = 0.7;
/** How much support counts: a factor of 1 + this × ln(1 + sum of supporting coverages). @range 0.1 1 factor */
export const SUPPORT_FACTOR = 0.4;
/** Coverage from which on an expression of several words counts as typed in full. @range 0.8 0.99 coverage */
export const FULL_PHRASE_COVERAGE = 0.95;
/** Share of the weight of such an expression that is added to the score. @range 0.2 1.5 factor */
export const FULL_PHRASE_FACTOR = 0.8;
/** Factor on that share if only one word of the expression tells something: `get rid of`. @range 0 1 factor */
export const ONE_TELLING_WORD_FACTOR = 0.7;
/** Factor for a topic about danger: a wrong page about it costs less than a right one missed. @range 1 2.5 factor */
export const DANGER_FACTOR = 1.45;
/**
 * Factor for an expression of a term about danger of which only a part was typed; it does not support its topic either.
 * @range 0.3 1 factor
 */
export const PART_OF_DANGER_FACTOR = 0.7;
/** Weight that one word of the query must have in such a topic for the factor to apply. @range 0.5 2 weight */
export const MIN_DANGER_WEIGHT = 1;
/**
 * Quality with which each word of an expression about danger must be typed: a slip of a long word does, of a short one does not.
 * @range 0.7 0.95 quality
 */
export const MIN_DANGER_QUALITY = 0.85;
/** Topics with a lower score are no hits. @range 0.1 1 score */
export const MIN_SCORE = 0.5;

// What is shown

/** Coverage of the query from which on a topic is shown. @range 0.05 0.5 coverage */
export const MIN_COVERAGE = 0.2;
/** Coverage from which on the page's own language needs no help from others. @range 0.5 1 coverage */
export const CONFIDENT_COVERAGE = 0.8;
/** Share of the best score below which a topic is not shown. @range 0.05 0.6 share */
export const MIN_SHARE_OF_BEST = 0.15;
/**
 * Topics that a query of several words shows in any case: people tell what happened in words that nobody thought of. Of a
 * hundred new queries, three or four find the right topic among these that would otherwise be left out. @range 1 5 results
 */
export const LEAST_RESULTS = 3;
/** Topics shown before full-text results. @range 3 8 results */
export const MAX_INSTANT_RESULTS = 5;
/**
 * The best topic is shown if coverage + ln(1 + score / words) + 1 for a mention of a person reaches a threshold: 0 for one
 * word, this for several. The sum is a rounded logistic regression on queries that the search words were not fitted to; it
 * held back half of the queries that should find nothing, and 2 of 100 right answers.
 * @range 0 2.5 evidence
 */
export const SEVERAL_WORDS_THRESHOLD = 1.3;
/** Added to the threshold if the query has an out-of-scope word. @range 0 2 evidence */
export const OUT_OF_SCOPE_THRESHOLD = 0.8;
/** Added to it for each unit by which the words are rather those of out-of-scope queries than of the best topic. @range 0 1 evidence */
export const OUT_OF_SCOPE_LEAD_FACTOR = 0.5;

// Other languages of the site

/**
 * Coverage that a topic found in another language needs: short words mean something in many languages.
 * @range 0.5 1 coverage
 */
export const MIN_OTHER_COVERAGE = 0.7;
/** The same where the page's own language knows little of the query. @range 0.2 0.8 coverage */
export const MIN_OTHER_COVERAGE_ALONE = 0.45;
/**
 * Knowledge (coverage + weighted language coverage) from which on the page's own language knows the query.
 * @range 0.4 1.5 knowledge
 */
export const OWN_LANGUAGE_KNOWS = 0.8;
/** Lead in knowledge from which on another language comes first. @range 0.1 1 knowledge */
export const LEAD_TO_COME_FIRST = 0.3;
/**
 * Weight of the language coverage (share of typed words known to the language) beside the coverage of its best topic.
 * @range 0.1 1 factor
 */
export const LANGUAGE_COVERAGE_WEIGHT = 0.5;
/** Language coverage from which on a query is taken to be in the page's own language. @range 0.5 1 share */
export const MIN_LANGUAGE_COVERAGE = 0.8;

// Full text

/** Weight of the words of a page's title beside those of its text. @range 0 10 weight */
export const PAGEFIND_TITLE_WEIGHT = 4;
/** Share of the best result's sum below which a full-text result is noise. @range 0.1 0.6 share */
export const MIN_SHARE_OF_BEST_FULL_TEXT = 0.3;
/** Share of the words that a page must have; of an out-of-scope query it must have all. @range 0.2 1 share */
export const MIN_SHARE_OF_WORDS = 0.5;
/** Share of a word's letters that a form of it shares from the beginning, … @range 0.4 0.9 share */
export const MIN_SHARED_LETTERS_SHARE = 0.6;
/** … and the least number of letters. @range 2 5 letters */
export const MIN_SHARED_LETTERS = 3;
