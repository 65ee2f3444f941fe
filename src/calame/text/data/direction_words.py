"""Words by which a percentage goes up or down. Folded."""

import re

UP = re.compile(
    r"(?<![\w-])(?:gagn(?:e|ent|ait|aient|era|eront|er)|pris|prend|prennent|prenait|hausse\w*|bond\w*|progress\w*|augment\w*|"
    r"grimp\w*|croi\w*|accroi\w*|accru\w*|rebond\w*|envol\w*|flamb\w*|renche\w*|de plus)(?![\w-])"
)
DOWN = re.compile(
    r"(?<![\w-])(?:perd\w*|perte\w*|recul\w*|bais\w*|chut\w*|diminu\w*|cede\w*|lach\w*|abandonn\w*|plong\w*|degringol\w*|"
    r"flech\w*|repli\w*|effondr\w*|amput\w*|decro\w*|regress\w*|de moins)(?![\w-])"
)
DENIED = re.compile(r"(?<![\w-])(?:ne|n'|sans|ni|contre|apres|au lieu)(?![\w-])")
"""What makes a movement another one."""
