package a

import _ "m/b"
