atelier-welcome = { $people ->
    [one] Eine Tür steht offen.
   *[other] { $people } Türen stehen offen.
} Kommen Sie herein, wo es nah ist, oder rufen Sie erst an.
nav-team = Die Menschen
home-heading = Wenn die Arbeit weh tut
