// The same mark as the popup that is measured beside it: set once what it has to say has been painted.
requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
