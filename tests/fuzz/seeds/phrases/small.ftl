hello = Bonjour { $name }
    .hint = { $count ->
        [one] une
       *[other] { NUMBER($count) }
    }
-term = le réseau
two = { -term }, { hello.hint }
