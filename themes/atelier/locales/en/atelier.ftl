atelier-welcome = { $people ->
    [one] One door is open.
   *[other] { $people } doors are open.
} Come in where it is near you, or call first.
nav-team = The people
home-heading = When work hurts
