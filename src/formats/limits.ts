/** A file is held in memory whole, twice while it is decoded. */
export const MAX_FILE_BYTES = 256e6
/** A thousand printed pages; the reader shows an article as one text, and longer ones are collections. */
export const MAX_ARTICLE_CHARACTERS = 5e6
/** A page of the web is rarely above one; its tree takes some thirty times its length. */
export const MAX_HTML_CHARACTERS = 10e6
/** Pages nest some 30 deep; finding the main text takes the square of it, and so does making the tree of a page. */
export const MAX_NESTING = 500
export const MAX_PARSED_NESTING = 5000
/** A long article has two thousand. */
export const MAX_NODES = 300_000
/** What one container may give: the page keeps them all. */
export const MAX_ARTICLES = 100_000
/** A table of articles has a few dozen. */
export const MAX_COLUMNS = 1000
export const MAX_ENTRIES = 20_000
/** All entries of a container together, unpacked; text shrinks about four times, so this is a file of 64 MB. */
export const MAX_UNPACKED_BYTES = 256e6
/** A container in a container in a container is a trick, or nobody's articles. */
export const MAX_DEPTH = 2
export const MAX_PAGES = 5000
