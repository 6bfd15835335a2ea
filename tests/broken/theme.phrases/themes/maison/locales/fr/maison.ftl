nav-team = Les gens
nav-offer
