/** Style sheets are imported for their effect, by the bundler. */
declare module '*.css';
