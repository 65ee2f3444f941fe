"""What leaves the house: the article, its pages and its proof. Pure functions, then one writer."""
