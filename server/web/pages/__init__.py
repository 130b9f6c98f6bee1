"""One module a page: reads what it shows from the services, posts what its forms say to them."""
