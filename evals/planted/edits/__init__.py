"""One module a kind of slip: each makes wrong variants of a sentence, and right ones that say the same."""
