### Resource
## Group

# A greeting
hello = Hello, { $user }!
    .title = Title { "{" }x
-brand = Firefox
multi =
    First line
      indented

    third { NUMBER($n) } end
mails = You have { $n ->
        [one] one mail
       *[other] { $n } mails { $g ->
           [m] male
          *[f] female
        }
    } today.
sel =
    { $n ->
        [0] zero
       *[other]
            many
            lines
    }
empty = { "" }
plain = [x] y
